import type { ReactElement } from 'react';
import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent, type RouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { innovationStatuses } from '../electron/contract/types';
import { Frame } from './frame/Frame';

const text = z.string().optional().catch(undefined);
const texts = z.array(z.string()).optional().catch(undefined);
const count = z.int().min(0).optional().catch(undefined);

const searchParams = z.object({ q: text, regions: texts, select: text, page: count, paragraph: count });
const innovationsParams = z.object({
  region: text,
  status: z.enum(innovationStatuses).optional().catch(undefined),
  tag: text,
  collection: text,
});
const newInnovationParams = z.object({ documents: texts });
const documentsParams = z.object({ show: z.literal('not-searchable').optional().catch(undefined), select: text });
const documentParams = z.object({ q: text, page: count, paragraph: count });
const newBundleParams = z.object({ innovations: texts });
const settingsParams = z.object({ page: z.enum(['library', 'office', 'display', 'language', 'help']).optional().catch(undefined) });

/** Reads search parameters; one that makes no sense is left out. */
function params<Schema extends z.ZodType>(schema: Schema): (raw: Record<string, unknown>) => z.infer<Schema> {
  return (raw) => JSON.parse(JSON.stringify(schema.parse(raw))) as z.infer<Schema>;
}

type Screen = () => ReactElement | null;

function screen<Name extends string>(load: () => Promise<Readonly<Record<Name, Screen>>>, name: Name): RouteComponent {
  return lazyRouteComponent(async () => ({ screen: (await load())[name] }), 'screen') as RouteComponent;
}

const root = createRootRoute({ component: Frame });
const getParentRoute = () => root;

const routeTree = root.addChildren([
  createRoute({ getParentRoute, path: '/', component: screen(() => import('./home/HomeScreen'), 'HomeScreen') }),
  createRoute({
    getParentRoute,
    path: '/search',
    validateSearch: params(searchParams),
    component: screen(() => import('./search/SearchScreen'), 'SearchScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/innovations',
    validateSearch: params(innovationsParams),
    component: screen(() => import('./innovations/InnovationsScreen'), 'InnovationsScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/innovations/new',
    validateSearch: params(newInnovationParams),
    component: screen(() => import('./innovations/InnovationEditScreen'), 'InnovationEditScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/innovations/$id',
    component: screen(() => import('./innovations/InnovationScreen'), 'InnovationScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/innovations/$id/edit',
    component: screen(() => import('./innovations/InnovationEditScreen'), 'InnovationEditScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/documents',
    validateSearch: params(documentsParams),
    component: screen(() => import('./documents/DocumentsScreen'), 'DocumentsScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/documents/$id',
    validateSearch: params(documentParams),
    component: screen(() => import('./documents/DocumentScreen'), 'DocumentScreen'),
  }),
  createRoute({ getParentRoute, path: '/import', component: screen(() => import('./import/ImportScreen'), 'ImportScreen') }),
  createRoute({ getParentRoute, path: '/bundles', component: screen(() => import('./bundles/BundlesScreen'), 'BundlesScreen') }),
  createRoute({
    getParentRoute,
    path: '/bundles/new',
    validateSearch: params(newBundleParams),
    component: screen(() => import('./bundles/MakeBundleScreen'), 'MakeBundleScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/bundles/receive',
    component: screen(() => import('./bundles/ReceiveBundleScreen'), 'ReceiveBundleScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/settings',
    validateSearch: params(settingsParams),
    component: screen(() => import('./settings/SettingsScreen'), 'SettingsScreen'),
  }),
]);

/** The window's rooms. A search parameter is part of the address, so that back and forward restore what was seen. */
export const router = createRouter({ routeTree, history: createHashHistory(), defaultPreload: false, scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
