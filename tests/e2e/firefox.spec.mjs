// What must hold in every engine, in Firefox.
import { everywhere } from "./everywhere.mjs";

everywhere("Firefox");
