# -D FROM= -D TO=: what Calc is told of our functions, for the add-in that does nothing.
file(READ ${FROM} told)
string(REPLACE "org.provisionmap.Functions" "org.provisionmap.bench.Nothing" told "${told}")
string(REPLACE "ORG.PROVISIONMAP.FUNCTIONS" "ORG.PROVISIONMAP.BENCH.NOTHING" told "${told}")
string(REPLACE ">PM." ">NOTHING." told "${told}")
file(WRITE ${TO} "${told}")
