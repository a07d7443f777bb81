import { forgetDrafts } from '@/lib/draft';
import { explain } from '@/lib/graph/problem';
import { postJSON } from '@/lib/http';
import { showProblem } from '@/lib/toast';

export async function signOut(): Promise<void> {
  try {
    await postJSON('/auth/sign-out');
    forgetDrafts();
    window.location.assign('/sign-in');
  } catch (error) {
    showProblem(explain(error));
  }
}
