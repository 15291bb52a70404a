/** `npx drizzle-kit generate` writes the next migration from the schema. The application runs them itself (migrate.ts). */
import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'sqlite',
  schema: './src/main/database/schema/*.ts',
  out: './resources/migrations',
})
