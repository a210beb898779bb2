// Has the browser fetch what every shell needs while the entry is still on its way.
import type { Plugin } from 'vite';

export const preload = (chunk: string): Plugin => ({
  name: 'preload',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) => {
      const shared = Object.values(bundle).find((built) => built.type === 'chunk' && built.name === chunk);
      if (shared?.type !== 'chunk') throw new Error(`no chunk is named ${chunk}`);
      return [
        { tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `./${shared.fileName}` }, injectTo: 'head' },
        ...[...(shared.viteMetadata?.importedCss ?? [])].map((file) => ({ tag: 'link', attrs: { rel: 'stylesheet', crossorigin: true, href: `./${file}` }, injectTo: 'head' as const })),
      ];
    },
  },
});
