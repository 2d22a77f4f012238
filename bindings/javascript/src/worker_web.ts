/** The script of a Web Worker. */
import type { Endpoint } from "./endpoint.js";
import { serve } from "./serve.js";

serve(globalThis as unknown as Endpoint);
