// Fragments are built node by node, so that the page's policy can forbid innerHTML to everyone.
/** @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig} */
const config = { compilerOptions: { fragments: 'tree' } };
export default config;
