import { useState } from 'react';
import { MeMenu } from './MeMenu';
import { NewMenu } from './NewMenu';
import { Search } from './palette/Search';
import { Runs } from './runs/Runs';

interface Props {
  name: string;
  email: string;
}

export function TopMenus(props: Props) {
  const [isShowingKeys, showKeys] = useState(false);
  return (
    <>
      <Search isShowingKeys={isShowingKeys} onKeysShown={showKeys} />
      <Runs />
      <NewMenu />
      <MeMenu {...props} onShowKeys={() => showKeys(true)} />
    </>
  );
}
