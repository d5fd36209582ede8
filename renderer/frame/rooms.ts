import { IconBulb, IconFiles, IconHome, IconInbox, IconPackage, IconSearch, IconSettings } from '@tabler/icons-react';

/** The rooms of the rail, with the digit of their key (6 stays free for curation). */
export const rooms = [
  { name: 'home', to: '/', digit: 1, icon: IconHome, group: 'read' },
  { name: 'search', to: '/search', digit: 2, icon: IconSearch, group: 'read' },
  { name: 'innovations', to: '/innovations', digit: 3, icon: IconBulb, group: 'read' },
  { name: 'documents', to: '/documents', digit: 4, icon: IconFiles, group: 'read' },
  { name: 'import', to: '/import', digit: 5, icon: IconInbox, group: 'work' },
  { name: 'bundles', to: '/bundles', digit: 7, icon: IconPackage, group: 'work' },
  { name: 'settings', to: '/settings', digit: 8, icon: IconSettings, group: 'own' },
] as const;

export type Room = (typeof rooms)[number];
