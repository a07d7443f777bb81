import { createBrowserRouter } from 'react-router';
import { SignInPage } from './pages/sign-in/SignInPage';
import { ContactsPageLoader } from './pages/contacts/ContactsPageLoader';
export const router = createBrowserRouter([{ path: '/sign-in', element: <SignInPage /> }, { path: '/contacts', element: <ContactsPageLoader /> }]);
