import {
  type VirtualItem,
  Virtualizer,
  elementScroll,
  observeElementOffset,
  observeElementRect,
} from "@tanstack/virtual-core";
import { useEffect, useReducer, useRef } from "preact/hooks";

/** What stands over an item that was scrolled to, so that it is not at the very edge. */
const END_PADDING = 48;

/** What of a long list is in sight. */
export interface Visible {
  items: readonly VirtualItem[];
  total: number;
  scrollTo(index: number): void;
}

/** Follows the scrolling of an element along one direction. `padding` is what stands over the beginning of the list. */
export function useVisible(
  element: preact.RefObject<HTMLElement | null>,
  count: number,
  size: (index: number) => number,
  { horizontal = false, padding = 0, version = "" }: { horizontal?: boolean; padding?: number; version?: unknown },
): Visible {
  const [, draw] = useReducer((turn: number) => turn + 1, 0);
  const held = useRef<Virtualizer<HTMLElement, Element> | null>(null);
  const options = {
    count,
    horizontal,
    estimateSize: size,
    getScrollElement: () => element.current,
    observeElementOffset,
    observeElementRect,
    scrollToFn: elementScroll,
    scrollPaddingStart: padding,
    scrollPaddingEnd: END_PADDING,
    overscan: horizontal ? 2 : 8,
    initialRect: { width: 1000, height: 600 },
    onChange: () => draw(0 as never),
  };
  const virtualizer = (held.current ??= new Virtualizer<HTMLElement, Element>(options));
  virtualizer.setOptions(options);
  useEffect(() => virtualizer._didMount(), []);
  useEffect(() => virtualizer._willUpdate());
  useEffect(() => virtualizer.measure(), [version]);
  return {
    items: virtualizer.getVirtualItems(),
    total: virtualizer.getTotalSize(),
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: "auto" }),
  };
}
