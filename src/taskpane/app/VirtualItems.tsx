import type { Virtualizer } from "@tanstack/react-virtual";
import type { JSX, ReactNode } from "react";

interface Props<Scroller extends Element | Window> {
  virtualizer: Virtualizer<Scroller, Element>;
  /** The number of all items, rendered or not. */
  count: number;
  /** Pixels of the scrolled area above the list. */
  top?: number;
  className: string;
  children: (index: number) => ReactNode;
}

/** The content of a virtual list: the visible items, in an area as high as all items. */
export function VirtualItems<Scroller extends Element | Window>({
  virtualizer,
  count,
  top = 0,
  className,
  children,
}: Props<Scroller>): JSX.Element {
  return (
    <>
      <div role="presentation" style={{ height: virtualizer.getTotalSize() }} />
      {virtualizer.getVirtualItems().map(({ index, key, start }) => (
        <div
          key={key}
          ref={virtualizer.measureElement}
          data-index={index}
          role="listitem"
          aria-setsize={count}
          aria-posinset={index + 1}
          className={className}
          style={{ transform: `translateY(${start - top}px)` }}
        >
          {children(index)}
        </div>
      ))}
    </>
  );
}
