// A host for the tests: frames for what its address asks, or the script of the element; and a record of all that was said to it.
'use strict';
const query = new URLSearchParams(window.location.search);
const lab = query.get('lab');
const frames = [];
const heard = [];
Object.assign(window, { frames_: frames, heard });

window.addEventListener('message', ({ source, origin, data }) => heard.push({ frame: frames.findIndex((frame) => frame.contentWindow === source), origin, data }));

for (const address of query.getAll('frame')) {
  const frame = document.createElement('iframe');
  frame.title = 'CLIP Lab';
  if (query.has('sandbox')) frame.setAttribute('sandbox', query.get('sandbox'));
  frame.src = lab + address;
  frames.push(frame);
  document.getElementById('frames').append(frame);
}

if (query.has('element')) {
  const script = document.createElement('script');
  script.src = `${lab}clip-lab.js`;
  document.head.append(script);
}
