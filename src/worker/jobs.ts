/** The functions behind the jobs of the worker process. */
import type { Jobs, JobTable } from '../shared/worker/jobs'
import { hashFile, takeIn } from './files/intake'
import { renderJob, stampJob } from './papers/jobs'

export const jobs: JobTable<Jobs> = {
  'file.intake': takeIn,
  'file.hash': ({ path }, { signal }) => hashFile(path, signal),
  'paper.render': renderJob,
  'paper.stamp': stampJob,
}
