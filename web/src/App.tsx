import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { RelayEnvironmentProvider } from 'react-relay';
import { RouterProvider } from 'react-router/dom';
import { newEnvironment } from './lib/graph/environment';
import { cssVariables, theme } from './lib/theme';
import { router } from './routes';

const colorScheme = localStorageColorSchemeManager({ key: 'moim.theme' });

export function App() {
  const environment = useMemo(newEnvironment, []);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto" colorSchemeManager={colorScheme}>
      <Notifications position="bottom-right" limit={4} />
      <RelayEnvironmentProvider environment={environment}>
        <RouterProvider router={router} />
      </RelayEnvironmentProvider>
    </MantineProvider>
  );
}
