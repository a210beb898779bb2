// Says so where a part of the page could not be loaded; the rest goes on.
import { Component, type ReactNode } from 'react';

interface LoadBoundaryProps {
  readonly failed: ReactNode;
  readonly children: ReactNode;
}

export class LoadBoundary extends Component<LoadBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.failed : this.props.children;
  }
}
