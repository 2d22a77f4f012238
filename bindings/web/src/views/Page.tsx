import { useRef } from "preact/hooks";

/** A page of the core, which runs no script and requests nothing, in a frame as high as the page. */
export function Page({
  html,
  title,
  frame,
}: {
  html: string;
  title: string;
  frame?: preact.RefObject<HTMLIFrameElement | null>;
}) {
  const own = useRef<HTMLIFrameElement>(null);
  const element = frame ?? own;
  const fit = () => {
    const content = element.current?.contentDocument?.documentElement;
    if (content === undefined || content === null) return;
    const resize = () => (element.current!.style.height = `${content.querySelector("body")!.scrollHeight + 2}px`);
    resize();
    const observer = new (element.current!.contentWindow as typeof globalThis & Window).ResizeObserver(resize);
    observer.observe(content);
  };
  return (
    <iframe
      ref={element}
      class="page"
      title={title}
      sandbox="allow-same-origin allow-modals"
      srcdoc={html}
      onLoad={fit}
    />
  );
}
