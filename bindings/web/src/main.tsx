import { render } from "preact";
import { askBeforeLeaving } from "./state/leaving.js";
import { App } from "./views/App.js";

askBeforeLeaving();
render(<App />, document.getElementById("page")!);
