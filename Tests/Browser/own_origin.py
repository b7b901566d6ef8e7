#!/usr/bin/env python3
"""Opens every page and drawing under a strict Content-Security-Policy: none breaks it, none asks another server
for anything, none has a script, none complains.

    Tests/Browser/own_origin.py SITE

Scripts cannot run under this policy. A page that stands here whole stands whole without JavaScript.
"""
import sys

from faults import Fault
from walking import hold

SCRIPTS = """() => [...document.querySelectorAll("*")].flatMap(e =>
  [...e.attributes].filter(a => /^on/i.test(a.name) || /^\\s*javascript:/i.test(a.value)).length
    || e.localName == "script" ? [e.outerHTML.slice(0, 160)] : [])"""


def look(page, root, address):
    faults = []

    def report(rule, element, mend):
        faults.append(Fault(address, rule, element[:240], mend))

    def asked(request):
        if not request.url.startswith(root) and not request.url.endswith("/favicon.ico"):
            report("other-origin", request.url, "Publish what the page needs with the site.")

    def answered(response):
        if response.status >= 400:
            report("missing-file", response.url, "Publish the file, or mend the link.")

    def said(message):
        rule = "policy" if "Content Security Policy" in message.text else "console"
        report(rule, message.text, "Move it to the stylesheet, or to attributes of its own.")

    def failed(error):
        report("console", str(error), "A page has no script to fail.")

    listeners = {"request": asked, "response": answered, "console": said, "pageerror": failed}
    for event, listener in listeners.items():
        page.on(event, listener)
    page.goto(root + address)
    for element in page.evaluate(SCRIPTS):
        report("script", element, "The page must do without.")
    for event, listener in listeners.items():
        page.remove_listener(event, listener)
    return faults


if __name__ == "__main__":
    sys.exit(hold("own-origin", look, endings=(".html", ".svg")))
