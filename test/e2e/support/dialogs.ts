/** Answers for the native dialogs, which no test can click. */
import type { ElectronApplication } from '@playwright/test'

/** Every "open" dialog is answered with these paths; none means that the person cancels. */
export const stubOpenDialog = (app: ElectronApplication, paths: readonly string[]): Promise<void> =>
  app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths: [...filePaths] })
  }, paths)

/** Every "save" dialog is answered with this path; null means that the person cancels. */
export const stubSaveDialog = (app: ElectronApplication, path: string | null): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' })
  }, path)

/** Every question is answered with the button at `response`; the questions asked are kept. */
export const stubMessageBox = (app: ElectronApplication, response: number): Promise<void> =>
  app.evaluate(({ dialog }, button) => {
    const asked: string[] = []
    Object.assign(globalThis, { askedQuestions: asked })
    dialog.showMessageBox = (...args: unknown[]) => {
      asked.push((args.at(-1) as { message: string; detail?: string }).detail ?? '')
      return Promise.resolve({ response: button, checkboxChecked: false })
    }
  }, response)

/** The details of the questions since `stubMessageBox`. */
export const askedQuestions = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(() => (globalThis as unknown as { askedQuestions: string[] }).askedQuestions)
