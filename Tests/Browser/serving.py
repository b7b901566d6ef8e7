"""A folder of pages on the local machine, as a careful web server would hand it out."""
import contextlib
import functools
import http.server
import pathlib
import re
import threading

# The policy that people are told to set, and no other: nothing but the site's own styles, pictures, fonts and forms.
POLICY = re.search(
    r'Content-Security-Policy "([^"]+)"',
    (pathlib.Path(__file__).resolve().parent.parent.parent / "docs/publishing.md").read_text(encoding="utf-8"))[1]
# A report as one file is fetched and opened where no server has a policy; its style stands in it.
ONE_FILE = re.compile(r"/rapporter/([^/]+)/(?:\1|kort/\1-kort)\.html$")
# A site must not notice that it lies below another one.
PREFIX = "/a/b/"


class Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    extensions_map = {
        **http.server.SimpleHTTPRequestHandler.extensions_map,
        ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml"}

    def end_headers(self):
        policy = POLICY.replace("'self'", "'unsafe-inline'", 1) if ONE_FILE.search("/" + self.path) else POLICY
        self.send_header("Content-Security-Policy", policy)
        self.send_header("X-Content-Type-Options", "nosniff")
        super().end_headers()

    def send_head(self):
        # Browsers ask for this by themselves; a missing one is no fault of a page.
        if self.path == "/favicon.ico":
            self.send_response(204)
            self.end_headers()
            return None
        if not self.path.startswith(PREFIX):
            self.send_error(404)
            return None
        self.path = "/" + self.path[len(PREFIX):]
        return super().send_head()

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def served(folder):
    """Serves `folder` until the block ends; gives the address of its root."""
    handler = functools.partial(Handler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}{PREFIX}"
        server.shutdown()
