/** Entry of the page. */
import '@fontsource-variable/inter/wght.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')
// Tabs and columns measure words; with another font they would measure wrong and jump.
await document.fonts.load('14px "Inter Variable"').catch(() => [])
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
