// Served with the built page, before its own scripts: keeps what goes wrong for the tests to read.
(() => {
  const faults = [];
  Object.defineProperty(window, 'faults', { value: faults });
  const said = console.error;
  console.error = (...values) => {
    faults.push(`console: ${values.join(' ')}`);
    said.apply(console, values);
  };
  // Captured, since a file that does not load tells only its own element.
  window.addEventListener('error', ({ message, target }) => faults.push(`error: ${message ?? `${target.src ?? target.href} does not load`}`), true);
  window.addEventListener('unhandledrejection', ({ reason }) => faults.push(`rejection: ${reason}`));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => faults.push(`policy: ${violatedDirective} ${blockedURI}`));
})();
