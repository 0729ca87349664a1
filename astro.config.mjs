import { defineConfig } from 'astro/config'
import lectern from './src/index.ts'

export default defineConfig({
  // Where it is deployed to tells its address; see .github/workflows/site.yml.
  site: process.env.SITE || 'https://lectern.example',
  base: process.env.BASE || '/',
  integrations: [
    lectern({
      title: 'Lectern',
      description: 'Study notes on AWS, to read, to present and to print.',
      strict: true,
    }),
  ],
})
