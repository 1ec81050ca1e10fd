// What must hold in every engine, in Chromium.
import { everywhere } from "./everywhere.mjs";

everywhere("Chromium");
