// What a server must say of each file: its kind, who may use it, how long it may be kept, and that it is there compressed.
// nginx and Apache send the compressed files that lie beside the plain ones; other hosts compress by themselves.

const TYPES = {
  bin: "application/octet-stream",
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
};
// Anybody may show and use it; nothing of the person's visit goes with a request to elsewhere.
const ALWAYS = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};
const FOR_EVER = "public, max-age=31536000, immutable";
const ASK = "no-cache";
const NAMED_BY_CONTENT = "-[0-9a-f]{16}(_bg)?\\.[a-z]+$";
// The files of this folder that tell a server what to do are not for visitors.
const HIDDEN = "(^|/)(\\.htaccess|nginx\\.conf|_headers)$";

/** The line of nginx.conf that names the folder. */
export const NGINX_FOLDER = "/secu-check/";

export function nginx({ policy, version }) {
  const common = Object.entries(ALWAYS).map(([name, value]) => `  add_header ${name} "${value}";`);
  const blocks = Object.entries(TYPES).map(([suffix, type]) => [
    `location ~ \\.${suffix}$ {`,
    "  types { }",
    `  default_type "${type}";`,
    ...common,
    '  add_header Cache-Control $secu_check_keep;',
    '  add_header Content-Encoding $secu_check_encoding;',
    '  add_header Vary "Accept-Encoding";',
    ...(suffix === "html" ? ["  add_header Content-Security-Policy $secu_check_policy;"] : []),
    "  gzip off;",
    "  try_files $uri$secu_check_suffix =404;",
    "}",
  ].join("\n"));
  const inside = `index index.html;
location ~ "${HIDDEN}" { return 404; }
# Not compressed: it is there to be taken away.
location ~ "/kit/" {
  types { text/javascript js; application/wasm wasm; application/json json; application/zip zip; }
  default_type "text/plain; charset=utf-8";
${common.join("\n")}
  add_header Cache-Control $secu_check_keep;
}
${blocks.join("\n")}
location ~ \\.(png|zip)$ {
${common.join("\n")}
  add_header Cache-Control $secu_check_keep;
}`;
  // Other folders of the server keep their own rules: what is outside of the location only sets variables.
  return `# For the "server" block of nginx: copy this file to where nginx has its own, and \`include\` the copy. In it, write the address of
# the folder here:
location ${NGINX_FOLDER} {
${inside.replace(/^/gm, "  ")}
}
set $secu_check_keep "${ASK}";
if ($uri ~ "${NAMED_BY_CONTENT}") { set $secu_check_keep "${FOR_EVER}"; }
set $secu_check_policy "frame-ancestors 'self'";
if ($uri ~ "/${version}/(index\\.html)?$") { set $secu_check_policy "${policy}"; }
set $secu_check_encoding "";
set $secu_check_suffix "";
if ($http_accept_encoding ~* "\\bgzip\\b") { set $secu_check_encoding "gzip"; set $secu_check_suffix ".gz"; }
if ($http_accept_encoding ~* "\\bbr\\b") { set $secu_check_encoding "br"; set $secu_check_suffix ".br"; }
`;
}

export function apache({ policy, version }) {
  const types = Object.entries(TYPES);
  const encoded = types.map(([suffix, type]) => `  RewriteRule \\.${suffix}\\.(?:br|gz)$ - "[T=${type},E=no-gzip:1,E=no-brotli:1]"`);
  return `# For Apache with mod_rewrite, mod_headers and mod_mime. Works in any folder; needs "AllowOverride All" there.
Options -MultiViews
DirectoryIndex index.html
${types.map(([suffix, type]) => `AddType "${type}" .${suffix}`).join("\n")}
AddType application/zip .zip
AddType image/png .png
# ".br" would be taken for the Breton language.
RemoveLanguage .br
RemoveType .br .gz
RemoveEncoding .br .gz
<FilesMatch "^(\\.htaccess|nginx\\.conf|_headers)$">
  Require all denied
</FilesMatch>
<IfModule mod_headers.c>
${Object.entries(ALWAYS).map(([name, value]) => `  Header always set ${name} "${value}"`).join("\n")}
  Header set Cache-Control "${ASK}"
  <FilesMatch "-[0-9a-f]{16}(_bg)?\\.[a-z]+(\\.br|\\.gz)?$">
    Header set Cache-Control "${FOR_EVER}"
  </FilesMatch>
  <FilesMatch "\\.(${types.map(([suffix]) => suffix).join("|")})(\\.br|\\.gz)?$">
    Header append Vary "Accept-Encoding"
  </FilesMatch>
  <FilesMatch "\\.html(\\.br|\\.gz)?$">
    Header set Content-Security-Policy "frame-ancestors 'self'" "expr=%{REQUEST_URI} !~ m#/${version}/(index\\.html(\\.br|\\.gz)?)?$#"
    Header set Content-Security-Policy "${policy}" "expr=%{REQUEST_URI} =~ m#/${version}/(index\\.html(\\.br|\\.gz)?)?$#"
  </FilesMatch>
</IfModule>
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
  RewriteCond %{REQUEST_FILENAME} -f
  RewriteCond %{REQUEST_FILENAME}.br -f
  RewriteRule ^(.+)$ $1.br [L]
  RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
  RewriteCond %{REQUEST_FILENAME} -f
  RewriteCond %{REQUEST_FILENAME}.gz -f
  RewriteRule ^(.+)$ $1.gz [L]
${encoded.join("\n")}
</IfModule>
<IfModule mod_headers.c>
  <FilesMatch "\\.br$">
    Header set Content-Encoding br
  </FilesMatch>
  <FilesMatch "\\.gz$">
    Header set Content-Encoding gzip
  </FilesMatch>
</IfModule>
`;
}

export function netlify({ policy, version, hashed }) {
  const block = (path, headers) => `${path}\n${Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`).join("")}`;
  const kept = hashed.map((name) => block(`/${name}`, { "! Cache-Control": "", "Cache-Control": FOR_EVER }).replace("! Cache-Control: ", "! Cache-Control"));
  return [
    "# For Netlify and Cloudflare Pages, where this folder is the root of the site.\n",
    block("/*", { ...ALWAYS, "Cache-Control": ASK }),
    block(`/${version}/`, { "Content-Security-Policy": policy }),
    block(`/${version}/index.html`, { "Content-Security-Policy": policy }),
    ...kept,
  ].join("");
}
