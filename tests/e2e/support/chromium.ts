// The features of Chromium that the tests turn off.

/** What Playwright 1.64.1 turns off itself: of several such switches only the last counts. */
const offInPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'DialMediaRouteProvider', 'GlobalMediaControls', 'HttpsUpgrades', 'LensOverlay', 'MediaRouter', 'PaintHolding',
  'ThirdPartyStoragePartitioning', 'BlockOriginHeaderModificationOnRedirect', 'AvoidCorsURLLoaderRestartOnRedirect', 'Translate', 'AutoDeElevate', 'OptimizationHints', 'NetworkTimeServiceQuerying',
  'AimEnabled', 'msForceBrowserSignIn', 'msEdgeUpdateLaunchServicesPreferredVersion',
] as const;

/** Each window opens two pages of the browser's own, for the list below its address bar, and keeps a process in reserve: more than half of what opening a test's page costs. */
const ofEachWindow = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'SpareRendererForSitePerProcess'] as const;

export const withoutFeatures = `--disable-features=${[...offInPlaywright, ...ofEachWindow].join(',')}`;
