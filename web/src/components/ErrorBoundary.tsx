import { Component, type ReactNode } from 'react';
import { Problem } from './Problem';

interface Props {
  children: ReactNode;
  /** A new value (the address, say) clears a shown error. */
  resetKey?: string;
  /** Called before the children are tried again. */
  onRetry?: () => void;
  /** Shows nothing instead of the problem: for what the page can do without. */
  quiet?: boolean;
}

interface State {
  error: Error | null;
  resetKey?: string;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey !== state.resetKey ? { error: null, resetKey: props.resetKey } : null;
  }

  retry = () => {
    this.props.onRetry?.();
    this.setState({ error: null });
  };

  override render() {
    if (this.state.error && this.props.quiet) return null;
    return this.state.error ? <Problem error={this.state.error} onRetry={this.retry} /> : this.props.children;
  }
}
