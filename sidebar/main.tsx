document.title = 'IR Match Planner';
