import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { lazy, Suspense, useMemo } from 'react';
import { RelayEnvironmentProvider } from 'react-relay';
import { BrowserRouter } from 'react-router';
import { newEnvironment } from './lib/graph/environment';
import { cssVariables, theme } from './lib/theme';
import { AppRoutes } from './routes';

/** Toasts come after the page; one that is shown earlier waits for them. */
const Toasts = lazy(() => import('./lib/Toasts').then((m) => ({ default: m.Toasts })));
const colorScheme = localStorageColorSchemeManager({ key: 'moim.theme' });

export function App() {
  const environment = useMemo(newEnvironment, []);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto" colorSchemeManager={colorScheme}>
      <Suspense fallback={null}>
        <Toasts />
      </Suspense>
      <RelayEnvironmentProvider environment={environment}>
        <BrowserRouter>
          <AppRoutes />
        </BrowserRouter>
      </RelayEnvironmentProvider>
    </MantineProvider>
  );
}
