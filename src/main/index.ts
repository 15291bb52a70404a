/** Entry of the main process. Small, so that the window opens before the rest of the program is read. */
import { start } from './shell/start'

start(() => import('./compose').then(({ compose }) => compose))
