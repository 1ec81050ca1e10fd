# What this project does, one word each. The work is in tools/; everything that it installs goes into .tools/.

PORT ?= 8080
export PORT

.PHONY: help serve build dist reproducible demo test size reference verify mutants law bench clean

help:
	@echo 'make serve    builds the page and serves it on http://127.0.0.1:$(PORT)/ (PORT=… for another port)'
	@echo 'make build    builds the page into dist/'
	@echo 'make dist     the folder to upload to any host, in site/'
	@echo 'make reproducible builds that folder again elsewhere, from nothing: are the bytes the same?'
	@echo 'make demo     pages of others with the checker in them, on http://localhost:8081/'
	@echo 'make test     every check: format, lints, tests, worked cases, proofs, browsers, sizes'
	@echo 'make size     what a first visit downloads, and its limits'
	@echo 'make reference the rulebook as pages to read, in dist/reference/'
	@echo 'make verify   the proofs over the whole rulebook'
	@echo 'make mutants  changes each rule a little: does a worked case or a proof notice? (EVERY=20 for one in twenty)'
	@echo 'make law      is the law that the rules cite still the law? (PACKAGE=… for newer data, WRITE=1 once it is read again)'
	@echo 'make bench    how long an evaluation takes'
	@echo 'make clean    removes what was built (.tools/ stays)'

serve: build
	@tools/reference.sh
	@exec node tools/serve.mjs dist "$(PORT)"

build:
	@tools/install.sh build
	@tools/build.sh

dist: build
	@tools/reference.sh
	@exec node tools/dist.mjs

reproducible: dist
	@exec node tools/reproducible.mjs

demo: build
	@tools/reference.sh
	@exec node tools/demo.mjs 8081

test:
	@tools/install.sh node
	@exec node tools/test.mjs

size: build
	@exec node tools/size.mjs

reference: build
	@tools/reference.sh

verify:
	@cargo run --locked --quiet --release --bin secu-check -- verify

mutants:
	@cargo run --locked --quiet --release --bin secu-check -- mutants $(if $(EVERY),--every $(EVERY))

law:
	@tools/install.sh node
	@exec node tools/law.mjs $(if $(WRITE),--write)

# Benchmarks measure speed, so they are not built for size as the page is.
bench:
	@CARGO_PROFILE_BENCH_OPT_LEVEL=3 cargo bench --locked

clean:
	@rm -rf dist target .tools/built
