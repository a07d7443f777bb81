import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  headers: { 'X-Moim-Request': '1' },
  subscriptionUrl: `${window.location.protocol === 'https:' ? 'wss' : 'ws'}://${window.location.host}/graphql`,
});

const root = document.getElementById('graphiql');
if (root) {
  root.style.height = '100dvh';
  document.body.style.margin = '0';
  createRoot(root).render(<GraphiQL fetcher={fetcher} />);
}
