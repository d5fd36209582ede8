import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, PasswordInput } from '@mantine/core';
import { IconLockOpen } from '@tabler/icons-react';
import classes from './PasswordForm.module.css';

interface Props {
  /** The last password did not open the file. */
  readonly isWrong: boolean;
  readonly onOpen: (password: string) => void;
}

/** Asks for the password of a locked file; it is used once and kept nowhere. */
export function PasswordForm({ isWrong, onOpen }: Props): ReactElement {
  const { t } = useTranslation('common');
  const [password, setPassword] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isWrong) field.current?.focus();
  }, [isWrong]);
  return (
    <form
      className={classes['form']}
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (password === '') return;
        onOpen(password);
        setPassword('');
      }}
    >
      <PasswordInput
        ref={field}
        label={t('password.label')}
        description={t('password.hint')}
        error={isWrong && password === '' ? t('password.wrong') : undefined}
        autoComplete="off"
        maxLength={1000}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
      />
      <Button type="submit" disabled={password === ''} leftSection={<IconLockOpen size={16} aria-hidden />}>
        {t('password.open')}
      </Button>
    </form>
  );
}
