/** Entry of the main process. */
import { compose } from './compose'
import { start } from './shell/start'

start(compose)
