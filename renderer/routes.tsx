import type { ReactElement } from 'react';
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouteComponent,
} from '@tanstack/react-router';
import { z } from 'zod';
import { families, innovationStatuses, searchOrders } from '../electron/contract/types';
import { Frame } from './frame/Frame';

const text = z.string().optional().catch(undefined);
const texts = z.array(z.string()).optional().catch(undefined);
const count = z.int().min(0).optional().catch(undefined);

/** Reads search parameters; one that makes no sense is left out. */
function params<Shape extends z.ZodRawShape>(shape: Shape): (raw: Record<string, unknown>) => z.infer<z.ZodObject<Shape>> {
  const schema = z.object(shape);
  return (raw) => JSON.parse(JSON.stringify(schema.parse(raw))) as z.infer<z.ZodObject<Shape>>;
}

const searchParams = params({
  q: text,
  order: z.enum(searchOrders).optional().catch(undefined),
  since: z.iso.datetime().optional().catch(undefined),
  like: text,
  select: text,
  page: count,
  paragraph: count,
});
const comparisonParams = params({ ids: text });
const innovationsParams = params({
  region: text,
  status: z.enum(innovationStatuses).optional().catch(undefined),
  tag: text,
  collection: text,
});
const newInnovationParams = params({ documents: texts });
const flag = z.literal(true).optional().catch(undefined);
const documentsParams = params({
  show: z.enum(['without-innovation', 'not-searchable', 'duplicates']).optional().catch(undefined),
  state: z.enum(['complete', 'partial', 'waiting', 'pictures']).optional().catch(undefined),
  family: z.enum(families).optional().catch(undefined),
  personal: flag,
  damaged: flag,
  older: flag,
  select: text,
});
const compareParams = params({ a: z.string().catch(''), b: z.string().catch('') });
const documentParams = params({ q: text, page: count, paragraph: count });
const newBundleParams = params({ innovations: texts });
const settingsParams = params({
  page: z.enum(['library', 'office', 'vocabulary', 'display', 'language', 'help']).optional().catch(undefined),
});

type Screen = () => ReactElement | null;

const loads: (() => Promise<unknown>)[] = [];

/** Loads every screen while the window has nothing else to do, so that the first look at one does not wait for its code. */
export async function loadScreens(): Promise<void> {
  for (const load of loads) {
    await new Promise((resolve) => requestIdleCallback(resolve));
    await load();
  }
}

function screen<Name extends string>(load: () => Promise<Readonly<Record<Name, Screen>>>, name: Name): RouteComponent {
  loads.push(load);
  return lazyRouteComponent(async () => ({ screen: (await load())[name] }), 'screen') as RouteComponent;
}

const root = createRootRoute({ component: Frame });
const getParentRoute = () => root;

// Each route is a constant of its own: inside the list its path would widen to string and its search to any.
const home = createRoute({ getParentRoute, path: '/', component: screen(() => import('./home/HomeScreen'), 'HomeScreen') });
const search = createRoute({
  getParentRoute,
  path: '/search',
  validateSearch: searchParams,
  component: screen(() => import('./search/SearchScreen'), 'SearchScreen'),
});
const comparison = createRoute({
  getParentRoute,
  path: '/compare',
  validateSearch: comparisonParams,
  component: screen(() => import('./comparison/ComparisonScreen'), 'ComparisonScreen'),
});
const innovations = createRoute({
  getParentRoute,
  path: '/innovations',
  validateSearch: innovationsParams,
  component: screen(() => import('./innovations/InnovationsScreen'), 'InnovationsScreen'),
});
const newInnovation = createRoute({
  getParentRoute,
  path: '/innovations/new',
  validateSearch: newInnovationParams,
  component: screen(() => import('./innovations/InnovationEditScreen'), 'InnovationEditScreen'),
});
const innovation = createRoute({
  getParentRoute,
  path: '/innovations/$id',
  component: screen(() => import('./innovations/InnovationScreen'), 'InnovationScreen'),
});
const editInnovation = createRoute({
  getParentRoute,
  path: '/innovations/$id/edit',
  component: screen(() => import('./innovations/InnovationEditScreen'), 'InnovationEditScreen'),
});
const documents = createRoute({
  getParentRoute,
  path: '/documents',
  validateSearch: documentsParams,
  component: screen(() => import('./documents/DocumentsScreen'), 'DocumentsScreen'),
});
const document = createRoute({
  getParentRoute,
  path: '/documents/$id',
  validateSearch: documentParams,
  component: screen(() => import('./documents/DocumentScreen'), 'DocumentScreen'),
});
const compare = createRoute({
  getParentRoute,
  path: '/documents/compare',
  validateSearch: compareParams,
  component: screen(() => import('./documents/compare/CompareScreen'), 'CompareScreen'),
});
const imports = createRoute({ getParentRoute, path: '/import', component: screen(() => import('./import/ImportScreen'), 'ImportScreen') });
const bundles = createRoute({
  getParentRoute,
  path: '/bundles',
  component: screen(() => import('./bundles/BundlesScreen'), 'BundlesScreen'),
});
const newBundle = createRoute({
  getParentRoute,
  path: '/bundles/new',
  validateSearch: newBundleParams,
  component: screen(() => import('./bundles/MakeBundleScreen'), 'MakeBundleScreen'),
});
const receiveBundle = createRoute({
  getParentRoute,
  path: '/bundles/receive',
  component: screen(() => import('./bundles/ReceiveBundleScreen'), 'ReceiveBundleScreen'),
});
const settings = createRoute({
  getParentRoute,
  path: '/settings',
  validateSearch: settingsParams,
  component: screen(() => import('./settings/SettingsScreen'), 'SettingsScreen'),
});

const routeTree = root.addChildren([
  home,
  search,
  comparison,
  innovations,
  newInnovation,
  innovation,
  editInnovation,
  documents,
  document,
  compare,
  imports,
  bundles,
  newBundle,
  receiveBundle,
  settings,
]);

/** The window's rooms. A search parameter is part of the address, so that back and forward restore what was seen. */
export const router = createRouter({ routeTree, history: createHashHistory(), defaultPreload: false, scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
