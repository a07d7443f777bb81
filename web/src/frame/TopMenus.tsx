import { MeMenu } from './MeMenu';
import { NewMenu } from './NewMenu';
import { Runs } from './runs/Runs';

interface Props {
  name: string;
  email: string;
  onShowKeys: () => void;
}

export function TopMenus(props: Props) {
  return (
    <>
      <Runs />
      <NewMenu />
      <MeMenu {...props} />
    </>
  );
}
