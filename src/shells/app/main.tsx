// The entry point of the full page.
const root = document.getElementById('root');
if (root) root.textContent = 'CLIP Lab';
