// A page that takes times.
import { prepare, time } from "../timing.js";

Object.assign(globalThis, { prepare, time });
