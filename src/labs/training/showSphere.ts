// Brings the sphere into view where a run begins to play that nobody would see; leaves the focus, and moves no more than it must.

export const sphereId = 'training-sphere';

export function showSphere(): void {
  document.getElementById(sphereId)?.scrollIntoView({ block: 'nearest' });
}
