// Keeps the page for use without a network, by the service worker that the build writes beside it, and tells when a new version waits.

/** TypeScript's own library does not know trusted types yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

const workerFile = './serviceWorker.js';

/** The one address of a script that the page makes trusted: the policy in vite.config.ts lets in a policy of this name alone. */
function workerAddress(): string {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy('clip-lab-worker', { createScriptURL: () => workerFile }).createScriptURL('') ?? workerFile;
}

/** Only a page of its own, from a server that keeps a worker beside it: not in a frame, nor as one file. */
function canBeKept(): boolean {
  return 'serviceWorker' in navigator && window.isSecureContext && window.top === window && document.querySelector('link[rel=manifest]') !== null;
}

/** `onUpdate` gets what loads the new version, for the reader to choose when. Rejects where the browser keeps no worker: the page then needs the network. */
export async function keepOffline(onUpdate: (reload: () => void) => void, signal: AbortSignal): Promise<void> {
  if (!canBeKept() || signal.aborted) return;
  const { serviceWorker: container } = navigator;
  let isControlled = container.controller !== null;
  let isAsked = false;
  container.addEventListener('controllerchange', () => {
    if (isAsked) window.location.reload();
    // Another tab has asked for the new version.
    else if (isControlled) onUpdate(() => window.location.reload());
    isControlled = true;
  }, { signal });

  const registration = await container.register(workerAddress(), { updateViaCache: 'none' });
  const offer = (worker: ServiceWorker) =>
    onUpdate(() => {
      isAsked = true;
      worker.postMessage('activate');
    });
  if (registration.waiting && isControlled) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing: worker } = registration;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && isControlled) offer(worker);
    }, { signal });
  }, { signal });
  // A tab that stays open for days asks when it is looked at again; without a network there is nothing new.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  }, { signal });
}
