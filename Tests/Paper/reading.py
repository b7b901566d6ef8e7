"""What the checks of printed documents share: the documents of a site, and how their faults are told."""
import pathlib
import sys


def printed(site):
    """The PDF files of a site that were printed from a page: each lies in the folder of one."""
    return sorted(
        file for file in pathlib.Path(site).resolve().rglob("*.pdf")
        if (file.parent / "index.html").exists() and file.relative_to(site).parts[0] in ("fora", "rapporter"))


def is_report(file):
    """Whether a document has a cover and contents."""
    return file.parent.parent.name == "rapporter"


def hold(name, sites, look):
    """Looks at every document of some sites; tells the faults, and fails where there are some or nothing to look at."""
    count, faults = 0, []
    for site in sites:
        files = printed(site)
        if not files:
            faults.append(f"{site}: has no printed document")
        for file in files:
            count += 1
            faults += [f"{file.relative_to(pathlib.Path(site).resolve())}: {fault}" for fault in look(file)]
    print("\n".join(faults[:60]))
    print(f"{name}: {count} documents, {len(faults)} faults")
    sys.exit(1 if faults else 0)
