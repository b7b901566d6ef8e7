"""What a check has to say: where, which rule, which element, and how it is mended."""
import collections
import dataclasses


@dataclasses.dataclass(frozen=True, order=True)
class Fault:
    page: str
    rule: str
    element: str
    mend: str


def told(faults, most=40) -> str:
    """The faults as text. One that stands on many pages is told once, with their number."""
    pages, mends = collections.defaultdict(set), {}
    for fault in sorted(set(faults)):
        pages[(fault.rule, fault.element)].add(fault.page)
        mends.setdefault((fault.rule, fault.element), fault.mend)
    lines = []
    for (rule, element), where in sorted(pages.items(), key=lambda item: (-len(item[1]), item[0])):
        more = f" and {len(where) - 1} more pages" if len(where) > 1 else ""
        lines.append(f"{min(where)}{more}: {rule}\n    {element}\n    mend: {mends[(rule, element)]}")
    if len(lines) > most:
        lines[most:] = [f"... and {len(lines) - most} more"]
    return "\n".join(lines)
