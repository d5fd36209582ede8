import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { IconBuilding, IconChecklist, IconFiles, IconMapPin } from '@tabler/icons-react';
import type { DocumentId, Innovation } from '../../electron/contract/types';
import { FormatIcon } from '../ui/FormatIcon';
import { RegionName } from '../ui/regions';
import { TileMap } from '../ui/TileMap';
import { completeness, countRoles } from './record-sections';
import { useAttachments } from './use-attachments';
import dossier from './dossier.module.css';

interface Props {
  readonly innovation: Innovation;
  readonly onRead: (id: DocumentId) => void;
}

/** What an office that wants to replicate asks first: stage, year, whom to ask, which documents, what is still missing, where it is. */
export function RecordAside({ innovation, onRead }: Props): ReactElement {
  const { t } = useTranslation('innovations');
  return (
    <aside className={dossier.aside} aria-label={t('dossier.title')} tabIndex={0}>
      <section className={dossier.slip}>
        <h2>{t('dossier.title')}</h2>
        <Values innovation={innovation} />
        <Office innovation={innovation} />
        <DocumentCounts innovation={innovation} />
        <Completeness innovation={innovation} />
        {innovation.region !== undefined && innovation.region !== '35' && <Place code={innovation.region} />}
      </section>
      {innovation.documents.length > 0 && <Documents innovation={innovation} onRead={onRead} />}
    </aside>
  );
}

function Values({ innovation }: { readonly innovation: Innovation }): ReactElement {
  const { t } = useTranslation(['innovations', 'common']);
  const unknown = <span className={dossier.gap}>{t('dossier.unknown')}</span>;
  return (
    <dl className={dossier.values}>
      <div>
        <dt>{t('dossier.stage')}</dt>
        <dd>{innovation.stage === undefined ? unknown : t(`common:stage.${innovation.stage}`)}</dd>
      </div>
      <div>
        <dt>{t('dossier.year')}</dt>
        <dd>{innovation.year ?? unknown}</dd>
      </div>
    </dl>
  );
}

function Office({ innovation }: { readonly innovation: Innovation }): ReactElement {
  const { t } = useTranslation('innovations');
  return (
    <div className={dossier.item}>
      <IconBuilding size={16} stroke={1.75} aria-hidden />
      <div>
        <b>{t('dossier.office')}</b>
        {innovation.agency === undefined ? <p className={dossier.gap}>{t('dossier.officeMissing')}</p> : <p>{innovation.agency}</p>}
      </div>
    </div>
  );
}

function DocumentCounts({ innovation }: { readonly innovation: Innovation }): ReactElement {
  const { t } = useTranslation(['innovations', 'common']);
  const counts = countRoles(innovation).map(({ role, n }) => t('dossier.roleCount', { role: t(`common:role.${role}`), n }));
  const total = innovation.documents.length;
  return (
    <div className={dossier.item}>
      <IconFiles size={16} stroke={1.75} aria-hidden />
      <div>
        <b>{total === 0 ? t('dossier.documentsMissing') : t('dossier.documents', { count: total })}</b>
        {total > 0 && <p>{counts.join(', ')}</p>}
      </div>
    </div>
  );
}

function Completeness({ innovation }: { readonly innovation: Innovation }): ReactElement {
  const { t } = useTranslation('innovations');
  const { present, total, gaps } = completeness(innovation);
  return (
    <div className={dossier.item} data-gap={gaps.length > 0 || undefined}>
      <IconChecklist size={16} stroke={1.75} aria-hidden />
      <div>
        <b>{t('dossier.completeness', { n: present, total })}</b>
        <p>
          {gaps.length === 0
            ? t('dossier.completenessFull')
            : t('dossier.completenessGaps', { names: gaps.map((gap) => t(`section.${gap}`).toLowerCase()).join(', ') })}
        </p>
      </div>
    </div>
  );
}

function Place({ code }: { readonly code: string }): ReactElement {
  const { t } = useTranslation('innovations');
  return (
    <div className={dossier.item}>
      <IconMapPin size={16} stroke={1.75} aria-hidden />
      <div className={dossier.place}>
        <b>{t('dossier.place')}</b>
        <p>
          <RegionName code={code} full />
        </p>
        <TileMap variant="small" counts={{}} selected={[code]} own={code} />
      </div>
    </div>
  );
}

function Documents({ innovation, onRead }: Props): ReactElement {
  const { t } = useTranslation(['innovations', 'common']);
  const attachments = useAttachments(innovation.documents);
  return (
    <section className={dossier.slip}>
      <h2>{t('section.documents')}</h2>
      {attachments.map(({ documentId, role, document }) =>
        document ? (
          <button key={documentId} type="button" className={dossier.document} onClick={() => onRead(documentId)}>
            <FormatIcon format={document.format} />
            <span className="ri-ellipsis">{document.title}</span>
            <span className="ri-meta ri-ink3">{t(`common:role.${role}`)}</span>
          </button>
        ) : null,
      )}
    </section>
  );
}
