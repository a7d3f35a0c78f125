import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
  /** what stands in the place of what failed */
  readonly fallback: ReactNode;
}

/** A fault while drawing takes down only what is inside; React prints it to the console. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
