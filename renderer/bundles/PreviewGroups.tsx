import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { IconArrowUp, IconEqual, IconFiles, IconGitFork, IconLock, IconPlus, type Icon } from '@tabler/icons-react';
import type { MergeReport } from '../../electron/contract/types';
import { useFormat } from '../ui/format';
import { groupNames, previewGroups, type GroupName, type PreviewLine } from './preview-groups';
import styles from './bundles.module.css';
import parts from './parts.module.css';

const icons: Readonly<Record<GroupName, Icon>> = {
  conflicts: IconGitFork,
  added: IconPlus,
  updated: IconArrowUp,
  same: IconEqual,
  documents: IconFiles,
};

/** What the bundle would change, group by group. */
export function PreviewGroups({ merge }: { readonly merge: MergeReport }): ReactElement {
  const { t } = useTranslation('bundles');
  const format = useFormat();
  const groups = previewGroups(merge);
  const shown = groupNames.filter((name) => groups[name].length > 0 || name === 'added' || name === 'documents');
  const [chosen, setChosen] = useState<GroupName>(groups.added.length > 0 || groups.conflicts.length === 0 ? 'added' : 'conflicts');
  const name = chosen === 'added' && groups.added.length === 0 ? (shown.find((group) => groups[group].length > 0) ?? 'added') : chosen;
  return (
    <>
      <nav className={parts.groups} aria-label={t('preview.groups')}>
        {shown.map((group) => {
          const Shape = icons[group];
          return (
            <button
              key={group}
              type="button"
              className={parts.group}
              data-group={group}
              aria-current={group === name ? 'true' : undefined}
              onClick={() => setChosen(group)}
            >
              <Shape size={17} stroke={1.75} aria-hidden />
              <span>{t(`preview.${group}`)}</span>
              <b>{format.number(groups[group].length)}</b>
            </button>
          );
        })}
        <p className={parts.note}>
          <IconLock size={15} stroke={1.75} aria-hidden />
          <span>{t('preview.note')}</span>
        </p>
      </nav>
      <section className={styles.work} aria-label={t(`preview.${name}`)} tabIndex={0}>
        <h2 className={parts.listHead}>{t(`preview.${name}`)}</h2>
        <p className={parts.listNote}>{groups[name].length === 0 ? t('preview.nothing') : t(`preview.${name}Text`)}</p>
        <ul>
          {groups[name].map((line) => (
            <Line key={`${line.kind} ${line.id}`} line={line} group={name} />
          ))}
        </ul>
      </section>
    </>
  );
}

function Line({ line, group }: { readonly line: PreviewLine; readonly group: GroupName }): ReactElement {
  const { t } = useTranslation('bundles');
  return (
    <li className={styles.line}>
      <b>{line.name}</b>
      {group === 'documents' && (
        <span className="ri-small ri-ink3">{line.isNew ? t('preview.documentNew') : t('preview.documentSame')}</span>
      )}
      {group === 'conflicts' && (
        <Link to="/innovations/$id" params={{ id: line.id }} className="ri-link ri-small">
          {t('preview.openRecord')}
        </Link>
      )}
    </li>
  );
}
