#!/usr/bin/env python3
"""Publishes with the real binary, and does to it what happens to programs: kills, full disks, mounts, strangers' files.

    Tests/Publishing/publishing.py TOOL [SEED]

What needs root (mounts) says so loudly and is left out without it. The seed of the random moments is printed.
"""
import contextlib
import fcntl
import hashlib
import os
import pathlib
import random
import resource
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time

TOOL = str(pathlib.Path(sys.argv[1]).resolve())
SEED = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1 << 32)
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
KILLS = 100
FAULTS, LEFT_OUT = [], []


def expect(condition, what):
    if not condition:
        FAULTS.append(what)


def command(site, out, *options):
    return [TOOL, "build", str(site), "-o", str(out), "--date", "2020-12-31", "--language", "en", *options]


def build(site, out, *options, **more):
    return subprocess.run(command(site, out, *options), capture_output=True, text=True, **more)


def published(site, out, *options, **more):
    done = build(site, out, *options, **more)
    expect(done.returncode == 0, f"build exits {done.returncode}: {done.stdout[-300:]}{done.stderr[-600:]}")
    return done


def refused(done, rule, what):
    expect(done.returncode == 1 and f"[{rule}]" in done.stderr, f"{what}: no {rule}: {done.returncode} {done.stderr[-500:]}")


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def site(folder, name="site", bodies=40, words="Første udgave"):
    """A small site whose pages all change with `words`, and whose number of pages is its own."""
    content = folder / name / "content"
    write(content / "site.yaml", "titel: Prøve\nudgiver: kommunen\nadresse: https://www.eksempel.dk/prøve/\n".replace("ø", "oe"))
    write(content / "organisationer/kommunen.md", "---\nnavn: Kommunen\nart: kommune\nkilder: ikke oplyst\n---\n")
    for number in range(bodies):
        write(
            content / f"fora/forum-{number}/forum.md",
            f"---\nnavn: Forum {number}\nart: styregruppe\ngælder: fra 2010\nkilder: ikke oplyst\n---\n\n## Formål\n\n{words}. "
            f"Se [bilaget](bilag/notat.pdf) og [et andet](../forum-{(number * 7 + 1) % bodies}/forum.md).\n")
        write(content / f"fora/forum-{number}/bilag/notat.pdf", f"bilag {number}")
    return folder / name


def tree(folder):
    """Everything in a folder: what it is, and what is in it."""
    result = {}
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        if path.is_symlink():
            result[name] = "-> " + os.readlink(path)
        elif path.is_dir():
            result[name] = "folder"
        else:
            result[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return result


def marks(folder):
    """What a rewrite would change: inodes and times of all files and folders."""
    return {
        str(path): (s.st_ino, s.st_mtime_ns, s.st_ctime_ns, s.st_mode)
        for path in [folder, *sorted(folder.rglob("*"))] for s in [path.lstat()]}


def workspace(out):
    return out.parent / f".{out.name}.kommissorium"


@contextlib.contextmanager
def mounted(folder, *options):
    """Something mounted at a folder; nothing where the system does not let us."""
    folder.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(["mount", *options, str(folder)], capture_output=True, text=True)
    try:
        yield done.returncode == 0
    finally:
        if done.returncode == 0:
            subprocess.run(["umount", "-l", str(folder)], check=True)
        else:
            LEFT_OUT.append(f"mount {' '.join(options)}: {done.stderr.strip()}")


def reverse_copy(source, target):
    """The same files, made in the opposite order, so that folders list them in another."""
    for path in sorted((p for p in source.rglob("*") if p.is_file()), reverse=True):
        copy = target / path.relative_to(source)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
    return target


def equal_builds(folder):
    """Another time zone, locale, folder, order of files and one core give the same bytes."""
    source = folder / "here"
    shutil.copytree(ROOT / "content", source / "content")
    other = reverse_copy(source, folder / "a much longer folder" / "there")
    published(source, folder / "one", env={**os.environ, "TZ": "UTC", "LC_ALL": "C", "LANG": "C"})
    one_core = ["taskset", "-c", "0"] if shutil.which("taskset") else []
    if not one_core:
        LEFT_OUT.append("one core: no taskset")
    done = subprocess.run(
        [*one_core, *command(".", "../out/two")], capture_output=True, text=True, cwd=other,
        env={**os.environ, "TZ": "Pacific/Kiritimati", "LC_ALL": "da_DK.UTF-8", "LANG": "en_GB.UTF-8"})
    expect(done.returncode == 0, f"the other build exits {done.returncode}: {done.stderr[-400:]}")
    one, two = tree(folder / "one"), tree(folder / "a much longer folder/out/two")
    expect(len(one) > 200, f"only {len(one)} files")
    expect(one == two, f"two builds differ: {sorted(k for k in one.keys() | two.keys() if one.get(k) != two.get(k))[:5]}")
    check = subprocess.run(["sha256sum", "-c", "--quiet", "--strict", ".kommissorium"], cwd=folder / "one", capture_output=True, text=True)
    expect(check.returncode == 0, f"sha256sum disagrees: {check.stdout[-300:]}{check.stderr[-300:]}")
    listed = [line[66:] for line in (folder / "one/.kommissorium").read_text().splitlines()[1:]]
    files = sorted((k for k, v in one.items() if v != "folder" and k != ".kommissorium"), key=lambda k: k.encode())
    expect(listed == files, "the manifest does not list the files in order")


def nothing_rewritten(folder):
    """A second build of the same site touches nothing; one changed page touches what it must."""
    for options in ((), ("--in-place",)):
        source, out = site(folder, "s" + "".join(options)), folder / ("out" + "".join(options))
        published(source, out, *options)
        before = marks(out)
        done = published(source, out, *options)
        expect(marks(out) == before, f"{options}: a second build rewrote something")
        expect("0 written" in done.stdout, f"{options}: {done.stdout}")
        expect(not workspace(out).exists(), f"{options}: a workspace stays after a build that had nothing to do")
        forum = source / "content/fora/forum-3/forum.md"
        forum.write_text(forum.read_text(encoding="utf-8") + "\nEt nyt afsnit.\n", encoding="utf-8")
        published(source, out, *options)
        after = marks(out)
        kept = [k for k in before if k.endswith((".html", ".pdf", ".css")) and after.get(k, (0,))[:2] == before[k][:2]]
        changed = [k for k in before if k.endswith((".html", ".pdf", ".css")) and k not in kept]
        expect([pathlib.Path(k).parent.name for k in changed] == ["forum-3"], f"{options}: rewritten: {changed[:5]}")
        shutil.rmtree(source / "content/fora/forum-3")
        for path in (source / "content").rglob("forum.md"):
            path.write_text(path.read_text(encoding="utf-8").replace("../forum-3/", "../forum-4/"), encoding="utf-8")
        published(source, out, *options)
        expect(not (out / "fora/forum-3").exists(), f"{options}: a folder that is empty now stays")
        fresh = folder / ("fresh" + "".join(options))
        published(source, fresh)
        expect(tree(out) == tree(fresh), f"{options}: a site in three steps is not the site in one")


def hand_edited(folder):
    """A published file that somebody edited, cut short, linked or removed is put right."""
    for options in ((), ("--in-place",)):
        source, out = site(folder, "s" + "".join(options)), folder / ("out" + "".join(options))
        published(source, out, *options)
        good = tree(out)
        page = out / "fora/forum-1/index.html"
        size, times = page.stat().st_size, (page.stat().st_atime_ns, page.stat().st_mtime_ns)
        page.write_bytes(page.read_bytes().replace(b"F", b"G"))
        os.utime(page, ns=times)
        expect(page.stat().st_size == size, "the edit changed the size")
        (out / "fora/forum-2/index.html").write_text("")
        (out / "fora/forum-4/index.html").unlink()
        (out / "fora/forum-5/index.html").unlink()
        (out / "fora/forum-5/index.html").symlink_to("/etc/passwd")
        os.unlink(out / "fora/forum-6/index.html")
        os.mkfifo(out / "fora/forum-6/index.html")
        before = pathlib.Path("/etc/passwd").read_bytes()
        published(source, out, *options, timeout=60)
        expect(tree(out) == good, f"{options}: edits by hand stay")
        expect(pathlib.Path("/etc/passwd").read_bytes() == before, "a file outside was written to")


def strangers(folder):
    """What people put into a published folder stays, with a warning; in the way of a page, nothing is published."""
    for options in ((), ("--in-place",)):
        source, out = site(folder, "s" + "".join(options)), folder / ("out" + "".join(options))
        published(source, out, *options)
        write(out / ".well-known/acme/token", "mine")
        write(out / "fora/notes.txt", "mine too")
        os.chmod(out / ".well-known", 0o750)
        (out / "current").symlink_to("fora")
        site(folder, source.name, words="Anden udgave")
        done = build(source, out, *options)
        expect(done.returncode == 0, f"{options}: {done.stderr[-400:]}")
        expect(done.stderr.count("[udgivelse-fremmed-fil]") == 3, f"{options}: not three warnings: {done.stderr[-900:]}")
        expect((out / ".well-known/acme/token").read_text() == "mine" and (out / "fora/notes.txt").exists(), f"{options}: a stranger's file is gone")
        expect(stat.S_IMODE((out / ".well-known").stat().st_mode) == 0o750, f"{options}: a stranger's folder has other rights")
        expect(os.readlink(out / "current") == "fora", f"{options}: a stranger's link is gone")
        expect("Anden udgave" in (out / "fora/forum-1/index.html").read_text(encoding="utf-8"), f"{options}: not published")
        before = tree(out)
        site(folder, source.name, words="Tredje udgave")
        refused(build(source, out, "--strict", *options), "udgivelse-fremmed-fil", f"{options} strict")
        expect(tree(out) == before, f"{options}: --strict published with a warning")
        outside = folder / ("outside" + "".join(options))
        outside.mkdir()
        shutil.rmtree(out / "fora/forum-7")
        (out / "fora/forum-7").symlink_to(outside, target_is_directory=True)
        (out / "fora/forum-8/index.html").unlink()
        write(out / "fora/forum-8/index.html/deep.txt", "mine")
        before = tree(out)
        refused(build(source, out, *options), "udgivelse-fremmed-fil", f"{options}: a link in the way")
        expect(tree(out) == before and not os.listdir(outside), f"{options}: something was written through a link")
        expect(not workspace(out).exists(), f"{options}: a workspace stays after a refusal")


def refusals(folder):
    """Folders that are not ours, mount points, and links."""
    source = site(folder)
    foreign = folder / "foreign"
    write(foreign / "mine.txt", "mine")
    for options in ((), ("--in-place",)):
        refused(build(source, foreign, *options), "udgivelse-fremmed-mappe", f"a foreign folder {options}")
        expect(tree(foreign) == {"mine.txt": hashlib.sha256(b"mine").hexdigest()}, f"{options}: a foreign folder was written to")
    write(folder / "forged/.kommissorium", f"# kommissorium 1, sha256sum -c .kommissorium\n{'0' * 64}  ../foreign/mine.txt\n")
    refused(build(source, folder / "forged"), "udgivelse-fremmed-mappe", "a manifest that leads outside")
    (folder / "file").write_text("file")
    done = build(source, folder / "file")
    expect(done.returncode == 1 and (folder / "file").read_text() == "file", f"a file was replaced: {done.stderr[-300:]}")
    (folder / "nowhere").symlink_to(folder / "missing")
    done = build(source, folder / "nowhere")
    expect(done.returncode == 1 and not (folder / "missing").exists(), f"a link that leads nowhere was followed: {done.stderr[-300:]}")
    real = folder / "real"
    (folder / "link").symlink_to(real)
    real.mkdir()
    published(source, folder / "link")
    expect((folder / "link").is_symlink() and (real / "index.html").exists(), "a link to a folder does not stand for it")
    with mounted(folder / "mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs") as is_there:
        if is_there:
            target = folder / "mount"
            refused(build(source, target), "udgivelse-afvist", "a mount point")
            expect(not os.listdir(target) and not workspace(target).exists(), "a mount point was written to")
            expect("--in-place" in build(source, target).stderr, "the finding does not name --in-place")
            published(source, target, "--in-place")
            published(source, target / "inside")
            expect(tree(target / "inside").keys() <= tree(target).keys() | tree(target / "inside").keys(), "in place is another site")
            same = {k: v for k, v in tree(target).items() if not k.startswith("inside")}
            expect(same == tree(target / "inside"), "a site in a mount point is another site")
    bound = folder / "bound"
    published(source, folder / "origin")
    with mounted(bound, "--bind", str(folder / "origin")) if os.geteuid() == 0 else contextlib.nullcontext(False) as is_there:
        if is_there:
            refused(build(source, bound), "udgivelse-afvist", "a bind mount")
    site(folder, words="Anden udgave")
    published(source, folder / "holder")
    with mounted(folder / "holder/uploads", "-t", "tmpfs", "tmpfs") as is_there:
        if is_there:
            (folder / "holder/uploads/picture").write_text("mine")
            site(folder, words="Tredje udgave")
            before = tree(folder / "holder")
            refused(build(source, folder / "holder"), "udgivelse-afvist", "a mount inside the target")
            expect(tree(folder / "holder") == before, "a target with a mount in it was written to")


def mounts_in_place(folder):
    """In place, a mount at a folder of the site is told of before a file is moved; one elsewhere is nobody's concern."""
    source, out = site(folder), folder / "out"
    published(source, out, "--in-place")
    with mounted(out / "uploads", "-t", "tmpfs", "tmpfs") as is_there:
        if is_there:
            (out / "uploads/picture").write_text("mine")
            site(folder, words="Anden udgave")
            published(source, out, "--in-place")
            expect((out / "uploads/picture").read_text() == "mine", "what lies in a mount is gone")
    for place in ("fora/forum-2", "fora/forum-39"):
        with mounted(out / place, "-t", "tmpfs", "tmpfs") as is_there:
            if is_there:
                before = tree(out)
                # The last forum is gone from the new site, but its folder holds what was published.
                shutil.rmtree(source)
                site(folder, bodies=39, words="Tredje udgave")
                write(source / "templates/assets/new.css", "p { margin: 0 }")
                done = build(source, out, "--in-place")
                refused(done, "udgivelse-afvist", f"a mount at {place}")
                expect("--in-place" not in done.stderr, f"a mount at {place}: told to do what was done")
                expect(tree(out) == before, f"a mount at {place}: something was moved before the refusal")
    published(source, out, "--in-place")


def without_rights(folder):
    """A user who may not write beside the target is told so, and what --in-place is for."""
    if os.geteuid() != 0:
        LEFT_OUT.append("another user: not root")
        return
    nobody = 65534
    os.chmod(folder, 0o755)
    tool = folder / "kommissorium"
    shutil.copy(TOOL, tool)
    source, around = site(folder), folder / "around"
    out = around / "out"
    out.mkdir(parents=True)
    os.chown(out, nobody, nobody)

    def as_nobody(*options):
        return subprocess.run(
            [str(tool), *command(source, out, *options)[1:]], capture_output=True, text=True, user=nobody, group=nobody, extra_groups=[])

    refused(as_nobody(), "udgivelse-afvist", "no right beside the target")
    done = as_nobody("--in-place")
    expect(done.returncode == 0 and (out / "index.html").exists(), f"in place: {done.stderr[-300:]}")
    os.chown(around, nobody, nobody)
    # A link to somebody else's file is not allowed everywhere; then it is a copy with its time.
    style = out / "site.css"
    os.chown(style, 0, 0)
    before = style.stat()
    site(folder, words="Anden udgave")
    os.sync()
    done = as_nobody()
    expect(done.returncode == 0, f"after all rights: {done.stderr[-300:]}")
    after = style.stat()
    expect(after.st_mtime_ns == before.st_mtime_ns and after.st_size == before.st_size, "a copy has another time")
    expect(out.stat().st_uid == nobody, "the folder has another owner")
    left = workspace(out)
    expect(stat.S_IMODE(left.stat().st_mode) == 0o700, "others may look into the workspace")
    # Root may take over what another user left, but not the other way round.
    site(folder, words="Tredje udgave")
    published(source, out)
    expect(left.stat().st_uid == 0 and out.stat().st_uid == nobody, "root left the workspace of another user")
    old = tree(out)
    site(folder, words="Fjerde udgave")
    refused(as_nobody(), "udgivelse-afvist", "a workspace of another user")
    expect("another user" in as_nobody().stderr and tree(out) == old, "the finding does not name the other user")


def full_disk(folder):
    """A disk that fills up leaves the site before whole, and no tree behind."""
    limit = 200 << 10
    with mounted(folder / "disk", "-t", "tmpfs", "-o", "size=3m", "tmpfs") as is_there:
        if is_there:
            for options in ((), ("--in-place",)):
                out = folder / "disk" / ("out" + "".join(options))
                source = site(folder)
                published(source, out, *options)
                old = tree(out)
                site(folder, bodies=220, words="En ny udgave, som fylder meget mere. " * 60)
                refused(build(source, out, *options), "udgivelse-skrivefejl", f"a full disk {options}")
                expect(tree(out) == old, f"a full disk harmed the site {options}")
                expect(not workspace(out).exists(), "a workspace stays on a full disk")
                shutil.rmtree(source)
                site(folder, words="En udgave, der er plads til")
                published(source, out, *options)
                shutil.rmtree(source)
                shutil.rmtree(out)
                shutil.rmtree(workspace(out), ignore_errors=True)
    out, source = folder / "limited", site(folder, "limited-site")
    published(source, out)
    old = tree(out)
    write(source / "content/fora/forum-1/bilag/notat.pdf", "x" * (limit * 2))
    done = build(source, out, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)))
    refused(done, "udgivelse-skrivefejl", "a file that is too large")
    expect(tree(out) == old and not workspace(out).exists(), "a file that cannot be written harmed the site")


def concurrent_builds(folder):
    """The second of two builds is told at once; whatever builds run together, the site is one of theirs."""
    source, out = site(folder), folder / "out"
    published(source, out)
    site(folder, words="Anden udgave")
    workspace(out).mkdir(mode=0o700, exist_ok=True)
    for held in (workspace(out), out):
        with contextlib.closing(Held(held)):
            refused(build(source, out, timeout=60), "udgivelse-i-gang", f"a build while {held.name} is held")
    with contextlib.closing(Held(out)):
        refused(build(source, out, "--in-place", timeout=60), "udgivelse-i-gang", "in place while the target is held")
    sources = [site(folder, f"s{n}", bodies=20 + n, words=f"Udgave {n}") for n in range(4)]
    wanted = []
    for n, one in enumerate(sources):
        published(one, folder / f"alone{n}")
        wanted.append(tree(folder / f"alone{n}"))
    together = [
        subprocess.Popen(command(one, out), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        for one in sources * 3]
    for process in together:
        _, errors = process.communicate(timeout=120)
        expect(process.returncode == 0 or "[udgivelse-i-gang]" in errors, f"together: {process.returncode} {errors[-300:]}")
    expect(any(p.returncode == 0 for p in together), "none of the builds was published")
    expect(tree(out) in wanted, "builds at the same time left a mix")


class Held:
    """A folder that is held the way a build holds it."""

    def __init__(self, path):
        self.number = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
        fcntl.flock(self.number, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def close(self):
        os.close(self.number)


def wait_for(path, process):
    """Looks without rest until a file is there, or the process has ended."""
    while not path.exists() and process.poll() is None:
        pass


def kills(folder):
    """A hundred kills at random moments between two sites leave the one or the other, whole."""
    rng = random.Random(SEED)
    first, second = site(folder, "first", 30), site(folder, "second", 36, "Anden udgave")
    states, out, took = [], folder / "out", []
    for source in (first, second, first, second):
        begin = time.monotonic()
        published(source, folder / "alone")
        took.append(time.monotonic() - begin)
        states.append(tree(folder / "alone"))
    states, usual = states[:2], min(took)
    published(first, out)
    held, met = 0, {"before": 0, "between": 0, "after": 0}
    for number in range(KILLS):
        if number % 2:
            shutil.rmtree(workspace(out), ignore_errors=True)
        left = workspace(out).exists()
        process = subprocess.Popen(command((second, first)[held], out), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if number % 4 == 0:
            # The last moment before the exchange: the manifest is the last file of the tree.
            wait_for(workspace(out) / "site/.kommissorium", process)
            time.sleep(rng.choice((0, 0, rng.uniform(0, 0.002))))
        else:
            # The first third of a build reads; files are written in the rest, where most of the kills belong.
            time.sleep(rng.uniform(0 if number % 5 == 0 else usual / 3, usual * 1.1))
        process.kill()
        killed = process.wait() == -signal.SIGKILL
        now = tree(out)
        expect(now in states, f"kill {number} (seed {SEED}) left a mix")
        if now not in states:
            break
        met["after" if now != states[held] else "between" if killed and workspace(out).exists() and not left else "before"] += killed
        held = states.index(now)
        if number % 10 == 9:
            held = 1 - held
            published((first, second)[held], out)
            expect(tree(out) == states[held], f"the build after kill {number} (seed {SEED}) is not its site")
    expect(sum(met.values()) > KILLS // 4, f"only {sum(met.values())} of {KILLS} builds were killed (seed {SEED})")
    expect(met["between"], f"no kill met the writing: {met} (seed {SEED})")
    held = 1 - held
    published((first, second)[held], out)
    published((first, second)[held], out)
    expect(not workspace(out).exists(), "a workspace stays after the builds that follow kills")
    print(f"kills: {met} of {KILLS}, seed {SEED}")


def kills_in_place(folder):
    """In place a kill may leave a mix; the folder stays ours, and the next build makes it whole."""
    rng = random.Random(SEED)
    first, second, out = site(folder, "first"), site(folder, "second", 50, "Anden udgave"), folder / "out"
    begin = time.monotonic()
    published(first, out, "--in-place")
    longest = (time.monotonic() - begin) * 1.1
    published(second, folder / "alone")
    wanted = tree(folder / "alone")
    for number in range(12):
        for source in (second, first):
            process = subprocess.Popen(command(source, out, "--in-place"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(rng.uniform(longest * 0.4, longest))
            process.kill()
            process.wait()
        published(second, out, "--in-place")
        expect(tree(out) == wanted, f"in place, the build after kill {number} (seed {SEED}) is not its site")


def escapes(folder):
    """No id, address or link leads out of the folder."""
    source, out = site(folder), folder / "deep/er/out"
    secret = folder / "deep/er/secret"
    write(secret, "mine")
    forum = source / "content/fora/forum-1/forum.md"
    good = forum.read_text(encoding="utf-8")
    for address in ("/../secret", "../../secret", "/../../x/", "/a/../../x/", "//x/", "/./x/", "/.kommissorium", "/fora/forum-2/", "/site.css/x/"):
        forum.write_text(good.replace("kilder:", f"tidligere adresser:\n  - {address}\nkilder:"), encoding="utf-8")
        done = build(source, out)
        made = {str(p.relative_to(folder / "deep")) for p in (folder / "deep").rglob("*") if out not in [p, *p.parents]}
        expect(made <= {"er", "er/secret"}, f"{address}: made outside: {sorted(made)}")
        expect(secret.read_text() == "mine", f"{address}: written over")
        expect(done.returncode in (0, 1), f"{address}: exit {done.returncode}: {done.stderr[-300:]}")
        shutil.rmtree(out, ignore_errors=True)
        shutil.rmtree(workspace(out), ignore_errors=True)
    for path, text in (
            ("fora/forum-1/forum.md", good.replace("kilder:", "tidligere adresser:\n  - /fora/forum-2/\nkilder:")),
            ("sider/fora.md", "---\ntitel: Fora\n---\n\nTekst.\n")):
        file = source / "content" / path
        write(file, text)
        refused(build(source, out), "udgivelse-sti", f"{path}: two pages with one address")
        expect(not out.exists(), f"{path}: published although a page would be lost")
        file.unlink()
        forum.write_text(good, encoding="utf-8")
    forum.write_text(good.replace("(bilag/notat.pdf)", "(../../../../../secret)"), encoding="utf-8")
    expect(build(source, out).returncode == 1, "a link out of the content is not refused")
    forum.write_text(good, encoding="utf-8")
    (source / "content/fora/forum-1/bilag/notat.pdf").unlink()
    (source / "content/fora/forum-1/bilag/notat.pdf").symlink_to("/etc/passwd")
    expect(build(source, out).returncode == 1 and not out.exists(), "a symbolic link in content was published")


def main() -> int:
    checks = [
        equal_builds, nothing_rewritten, hand_edited, strangers, refusals, mounts_in_place, without_rights, full_disk,
        concurrent_builds, escapes, kills, kills_in_place]
    failed = 0
    for check in checks:
        before = len(FAULTS)
        with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
            begin = time.monotonic()
            check(pathlib.Path(folder))
            print(f"{check.__name__}: {time.monotonic() - begin:.1f} s")
        failed += len(FAULTS) > before
    for what in LEFT_OUT:
        print(f"LEFT OUT: {what}")
    print("\n".join(FAULTS))
    print(f"{len(checks) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
