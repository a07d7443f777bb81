import { MeMenu } from './MeMenu';
import { NewMenu } from './NewMenu';

interface Props {
  name: string;
  email: string;
  onShowKeys: () => void;
}

export function TopMenus(props: Props) {
  return (
    <>
      <NewMenu />
      <MeMenu {...props} />
    </>
  );
}
