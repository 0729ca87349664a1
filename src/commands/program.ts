/** As the user has called it. */
export const program = process.env['npm_package_name'] === 'lectern' ? 'npm run lectern --' : 'lectern'
