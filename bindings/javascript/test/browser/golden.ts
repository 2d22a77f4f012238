// A page that answers golden cases.
import { answersTo } from "../golden_answers.js";

Object.assign(globalThis, { answersTo });
