"""The glossary: policy terms with sourced, dated and statused English renderings."""
