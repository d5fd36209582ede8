import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { DocumentSummary, InnovationId, InnovationSummary, LibraryStatus } from '../../electron/contract/types';
import { useLibrary, useShell } from '../library';
import { ErrorPanel } from '../ui/ErrorPanel';
import { useFormat } from '../ui/format';
import { bundleContents, type BundleChoice } from './bundle-contents';
import { ContentsStep } from './ContentsStep';
import { CoverStep, type Cover } from './CoverStep';
import { MakeFooter } from './MakeFooter';
import { StepLine } from './StepLine';
import { TravelsStep } from './TravelsStep';
import { useWriting, WriteStep } from './WriteStep';
import styles from './bundles.module.css';

export const makeSteps = ['contents', 'travels', 'cover', 'write'] as const;

/** Makes a bundle in four steps: what goes in, what that means, the cover, writing and checking it. */
export function MakeBundleScreen(): ReactElement | null {
  const { innovations: picked } = useSearch({ from: '/bundles/new' });
  const innovations = useLibrary('innovations', {});
  const documents = useLibrary('documents', {});
  const status = useLibrary('status', {});
  const settings = useShell('settings', {});
  const error = innovations.error ?? documents.error ?? status.error ?? settings.error;
  if (error) return <ErrorPanel error={error} />;
  if (!innovations.data || !documents.data || !status.data || !settings.data) return null;
  return (
    <Making
      all={innovations.data}
      documents={documents.data}
      status={status.data}
      picked={(picked ?? []) as InnovationId[]}
      organization={settings.data.organization}
    />
  );
}

interface Props {
  readonly all: readonly InnovationSummary[];
  readonly documents: readonly DocumentSummary[];
  readonly status: LibraryStatus;
  readonly picked: readonly InnovationId[];
  readonly organization: string;
}

function Making({ all, documents, status, picked, organization }: Props): ReactElement {
  const { t } = useTranslation('bundles');
  const navigate = useNavigate();
  const format = useFormat();
  const [step, setStep] = useState(0);
  const [choice, setChoice] = useState<BundleChoice>({
    kind: picked.length > 0 ? 'picked' : 'all',
    collection: '',
    picked: new Set(picked),
    drafts: false,
  });
  const [cover, setCover] = useState<Cover>({ title: status.name, organization });
  const contents = bundleContents(all, documents, choice);
  const writing = useWriting(choice, contents, cover);
  const totals = t('totals', {
    innovations: t('innovations', { count: contents.innovations.length }),
    documents: t('documents', { count: contents.documents.length }),
    size: format.bytes(contents.bytes),
  });
  const go = (next: number) => (next < 0 ? void navigate({ to: '/bundles' }) : setStep(next));
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <div className={styles.headRow}>
          <h1 className="ri-title">{step >= 2 && cover.title.trim() !== '' ? cover.title : t('newTitle')}</h1>
          <p className="ri-small ri-ink3 ri-num">{totals}</p>
        </div>
        <StepLine
          label={t('steps')}
          steps={makeSteps.map((name) => t(`step.${name}`))}
          current={writing.state === 'done' ? makeSteps.length : step}
        />
      </header>
      {step === 0 && <ContentsStep all={all} choice={choice} onChange={setChoice} />}
      {step === 1 && <TravelsStep contents={contents} />}
      {step === 2 && <CoverStep cover={cover} onChange={setCover} />}
      {step === 3 && <WriteStep writing={writing} cover={cover} totals={totals} />}
      <MakeFooter step={step} empty={contents.innovations.length === 0} cover={cover} writing={writing} onGo={go} />
    </div>
  );
}
